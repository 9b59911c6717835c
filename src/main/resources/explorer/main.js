/** Starts the page: its words, its colours, its head, and the view that the address names. */

import { articleView } from './article.js';
import { entityView } from './entity.js';
import { eventView } from './event.js';
import { graphView } from './graph.js';
import * as head from './head.js';
import { preferred, speak } from './i18n.js';
import { follow } from './router.js';
import { searchView } from './search.js';
import { startView } from './start.js';
import { storyView } from './story.js';
import * as theme from './theme.js';

theme.start();
await speak(preferred());
head.draw();
follow({
  '': startView,
  story: storyView,
  search: searchView,
  entity: entityView,
  event: eventView,
  article: articleView,
  graph: graphView,
});
