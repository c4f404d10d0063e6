/** How the links of a dataset fared. */
@NullMarked
package dev.winnow.web.page.dataset.link;

import org.jspecify.annotations.NullMarked;
