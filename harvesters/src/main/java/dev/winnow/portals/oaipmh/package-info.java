/**
 * Harvests repositories by OAI-PMH 2.0. Start reading at {@link
 * dev.winnow.portals.oaipmh.OaiPmhHarvester}.
 */
@NullMarked
package dev.winnow.portals.oaipmh;

import org.jspecify.annotations.NullMarked;
