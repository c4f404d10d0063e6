/** CKAN's action API and what speaks like it, such as DKAN. */
@NullMarked
package dev.winnow.portals.ckan;

import org.jspecify.annotations.NullMarked;
