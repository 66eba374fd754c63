/** Lines that pages put around or over parts of an article: labels, seams, questions to the reader. Lower case, without the mark at their end. */
export const pageLabels: ReadonlySet<string> = new Set(
  `
  key points|key takeaways|key highlights|key facts|highlights|takeaways|at a glance
  in this article|in this story|table of contents|contents|tag|tags|topic|topics|filed under|categories
  related|related article|related articles|related story|related stories|related topics|related posts|related news
  related content|related links|related coverage|related reading|related video|related videos
  more on this story|more on this topic|more stories|more news|more coverage
  most read|most popular|most viewed|most shared|recommended|recommended for you|trending|trending now
  you may also like|you might also like|you may be interested in|editor's picks|editors' picks
  latest news|latest stories|latest videos|top stories|top of page|back to top|now playing
  show more|show less|hide caption|enlarge image|enlarge this image|view gallery|view photos
  photo|photos|photo gallery|gallery|video|videos|text size|text size -|text size +
  advertisement|advertisements|advertising|ad|sponsored|sponsored content|promoted|promoted content
  what's your reaction|what is your reaction|what do you think
  was this article helpful|was this page helpful|was this story helpful|did you like this article|did you enjoy this article
  `
    .split(/[|\n]/)
    .map((label) => label.trim())
    .filter((label) => label !== ''),
)
