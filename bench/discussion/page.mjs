// The first pages of a long discussion, asked one after the other: the time to the last byte, and how much it is.
//
//   node page.mjs <slug> [times]
//
// The application runs with --colophon.page-cache=0 after fill.mjs, so that each page is made anew.
const base = process.env.COLOPHON_URL ?? 'http://localhost:8080';
const [slug, times = '60'] = process.argv.slice(2);
const paths = ['', '?sort=newest', '?sort=most-recommended', '?sort=most-replied', '?after=01900000-0000-7000-b002-000000004999'];
for (const path of paths) {
  const took = [];
  let bytes = 0;
  for (let i = 0; i < Number(times); i++) {
    const start = performance.now();
    const answer = await fetch(`${base}/articles/${slug}/comments${path}`, { headers: { 'Accept-Encoding': 'identity' } });
    bytes = (await answer.arrayBuffer()).byteLength;
    took.push(performance.now() - start);
    if (answer.status !== 200) throw new Error(`${answer.status} ${path}`);
  }
  const warm = took.slice(Math.floor(took.length / 3)).sort((a, b) => a - b);
  const at = (share) => warm[Math.min(warm.length - 1, Math.floor(warm.length * share))].toFixed(1);
  console.log(`${path || 'oldest'}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ${(bytes / 1000).toFixed(1)} kB`);
}
