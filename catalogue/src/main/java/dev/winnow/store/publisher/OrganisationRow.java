package dev.winnow.store.publisher;

import dev.winnow.catalogue.Organisation;

/**
 * An organisation as a row of its table.
 *
 * @param id the row's number
 * @param organisation what is known about it; its id is unique and never changes
 * @param firstSeenOn the portal it was first seen on; empty when only configured
 * @param configured whether the operator's configuration describes it
 */
public record OrganisationRow(
    long id, Organisation organisation, String firstSeenOn, boolean configured) {}
