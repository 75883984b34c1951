import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Axe {
  run(where: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * Violations of WCAG 2.2 AA and of axe's best practices, each told with where it is. The size of targets is of 2.2, and
 * axe asks for it only when it is told to.
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: Axe }).axe;
    const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
    const { violations } = await run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
