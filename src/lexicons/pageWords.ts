/** Words of captions, credits and web pages, which stand around an article's text. Lower case. */
export const pageWords: readonly string[] = [
  ...['pictured', 'scroll down', 'file photo', 'photographed by', 'photograph by', 'photo by', 'getty images'],
  ...['image copyright', 'image caption', 'all rights reserved', 'click here', 'read more', 'follow us', 'sign up'],
  ...['subscribe', 'newsletter', 'your browser', 'could not be loaded', 'privacy policy', 'terms of service'],
  ...['your tweets', 'has been rented'],
]
