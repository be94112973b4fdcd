// The framework asks for an entry of the browser. No page loads it: everything works as sent by the server. The one
// script of the site, public/passkey.js, stands apart, and the content security policy allows it on two pages.
export {}
