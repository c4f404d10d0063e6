/**
 * The pages of organisations as values. Start reading at {@link
 * dev.winnow.web.page.organisation.OrganisationPages}.
 */
@NullMarked
package dev.winnow.web.page.organisation;

import org.jspecify.annotations.NullMarked;
