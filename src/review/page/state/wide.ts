import { useEffect, useState } from 'preact/hooks';

const WIDE = matchMedia('(min-width: 48.01rem)');

/** Whether list and detail stand side by side. */
export function useWide(): boolean {
  const [wide, setWide] = useState(WIDE.matches);
  useEffect(() => {
    const follow = () => setWide(WIDE.matches);
    WIDE.addEventListener('change', follow);
    return () => WIDE.removeEventListener('change', follow);
  }, []);
  return wide;
}
