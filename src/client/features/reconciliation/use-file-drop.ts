import { useEffect, useRef, useState } from 'react';

/** Takes a file dropped anywhere on the page, which would open it otherwise. Whether one is held over the page. */
export function useFileDrop(onFile: (file: File | undefined) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  });
  useEffect(() => {
    function hold(event: DragEvent) {
      event.preventDefault();
      setOver(true);
    }
    function leave(event: DragEvent) {
      if (event.relatedTarget === null) setOver(false);
    }
    function drop(event: DragEvent) {
      event.preventDefault();
      setOver(false);
      take.current(event.dataTransfer?.files[0]);
    }
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}
