/**
 * Tolerant reading of JSON records, whatever was put where: used by every portal type that speaks
 * JSON. Start reading at {@link dev.winnow.portals.json.JsonRecord}.
 */
@NullMarked
package dev.winnow.portals.json;

import org.jspecify.annotations.NullMarked;
