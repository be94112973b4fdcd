// The framework asks for an entry of the browser. No page loads it: everything works as sent by the server, and the
// content security policy allows no script at all.
export {}
