import { describe, expect, it } from 'vitest';
import { compileBody, compileText } from './template.js';

const SCOPE = { text: 'He said "hi"\n', session: 's-1', customer: { id: 'C-1', orders: [{ id: '4711' }] }, turn: 2 };

describe('a request template', () => {
  it.each([
    ['plain', 'plain'],
    ['/chat/{{ session }}', '/chat/s-1'],
    ['{{ text }}', 'He said "hi"\n'],
    ['id={{ customer.orders[0].id }}', 'id=4711'],
    ['x{{ nobody.id }}y', 'xy'],
  ])('text %s', (source, rendered) => {
    expect(compileText(source)(SCOPE)).toBe(rendered);
  });

  it('a body keeps the type of a lone variable, and quotes nothing by itself', () => {
    const body = compileBody({
      message: '{{ text }}',
      n: '{{ turn }}',
      list: ['{{ customer.orders }}', 1],
      none: '{{ x.y }}',
    });
    expect(body(SCOPE)).toEqual({ message: SCOPE.text, n: 2, list: [[{ id: '4711' }], 1], none: null });
  });

  it.each([
    '{{ text }}',
    'a {{text}} b {{ customer.id }}{{ turn }}',
    '{{ customer.orders }}',
    '{{ customer.orders.size }}',
    '{{ customer.orders.first.id }}',
    '{{ customer.orders.length }}',
    '{{ customer.toString }}',
    '{{ nobody }}',
    '{{ true }}|{{ nil }}|{{ empty }}',
    '{{- text -}} x',
    '{{ text | upcase }}',
    'a }} b {{ turn }}',
  ])('%s without Liquid says what Liquid would', (source) => {
    const withLiquid = compileText(`${source}{% comment %}{% endcomment %}`);
    expect(compileText(source)(SCOPE)).toBe(withLiquid(SCOPE));
  });

  it('refuses a broken template', () => {
    expect(() => compileText('{{ text')).toThrow(SyntaxError);
  });
});
