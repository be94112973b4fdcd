/** Everything is public; only the endless combinations of filters are not worth a robot's time. */
export function loader() {
  return new Response('User-agent: *\nDisallow: /awards?\nAllow: /\n', {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  })
}
