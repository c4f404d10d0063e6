package dev.winnow.catalogue.kind;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.vocabulary.AccessRights;
import java.util.Optional;

/**
 * Where a dataset stands on the data spectrum, and by which statement.
 *
 * @param spectrum where
 * @param grounds which statement decided it
 */
public record SpectrumReading(Spectrum spectrum, Grounds grounds) {

  /** The statements that decide, the first that does so first. */
  public enum Grounds {
    /** Its access rights let nobody in. */
    ACCESS_CLOSED,
    /** Its licence lets nobody in. */
    LICENCE_CLOSED,
    /** Its access rights let some in. */
    ACCESS_RESTRICTED,
    /** Its licence allows some uses only. */
    LICENCE_RESTRICTED,
    /** Its licence allows everything, perhaps on conditions that all can meet. */
    LICENCE_OPEN,
    /** Its statements name licences of which some allow more than others. */
    CONFLICT,
    /** No statement is clear. */
    NOTHING_CLEAR
  }

  /** Reads access rights and licences; what is said to be public is not open without a licence. */
  public static SpectrumReading of(Dataset dataset) {
    LicenceReading licence = LicenceReading.of(dataset);
    Optional<AccessRights> access = dataset.accessRights().value();
    Grounds grounds =
        access.flatMap(SpectrumReading::ofClosedAccess).orElseGet(() -> of(licence, access));
    return new SpectrumReading(spectrum(grounds), grounds);
  }

  private static Optional<Grounds> ofClosedAccess(AccessRights access) {
    return switch (access) {
      case NON_PUBLIC, SENSITIVE, CONFIDENTIAL -> Optional.of(Grounds.ACCESS_CLOSED);
      case PUBLIC, NORMAL, RESTRICTED -> Optional.empty();
    };
  }

  private static Grounds of(LicenceReading licence, Optional<AccessRights> access) {
    boolean restricted = access.filter(AccessRights.RESTRICTED::equals).isPresent();
    return switch (licence.openness()) {
      case CLOSED -> Grounds.LICENCE_CLOSED;
      case RESTRICTED -> restricted ? Grounds.ACCESS_RESTRICTED : Grounds.LICENCE_RESTRICTED;
      case OPEN, OPEN_UNREVIEWED -> restricted ? Grounds.ACCESS_RESTRICTED : Grounds.LICENCE_OPEN;
      case UNKNOWN ->
          licence.conflict()
              ? Grounds.CONFLICT
              : restricted ? Grounds.ACCESS_RESTRICTED : Grounds.NOTHING_CLEAR;
    };
  }

  private static Spectrum spectrum(Grounds grounds) {
    return switch (grounds) {
      case ACCESS_CLOSED, LICENCE_CLOSED -> Spectrum.CLOSED;
      case ACCESS_RESTRICTED, LICENCE_RESTRICTED -> Spectrum.SHARED;
      case LICENCE_OPEN -> Spectrum.OPEN;
      case CONFLICT, NOTHING_CLEAR -> Spectrum.UNKNOWN;
    };
  }
}
