package dev.winnow.catalogue.alias;

import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Organisation.Level;
import dev.winnow.catalogue.Organisation.Sector;
import java.util.Optional;

/**
 * What kind of organisation somebody may be, by its name.
 *
 * @param organisation who, of whose sector nobody has said anything
 * @param datasets how many datasets it has
 * @param sector which it may be in
 * @param level of a public one, where the name tells
 * @param words of its name that say so
 */
public record SectorProposal(
    Organisation organisation, long datasets, Sector sector, Optional<Level> level, String words) {}
