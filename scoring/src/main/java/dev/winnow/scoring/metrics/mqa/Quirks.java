package dev.winnow.scoring.metrics.mqa;

/**
 * Where implementations of the Metadata Quality Assessment differ. A profile switches each one; the
 * defaults follow data.europa.eu.
 *
 * @param unchecked what an address counts as that nobody has looked at
 * @param statuses which HTTP statuses count as an answer
 * @param dates whether a date of the dataset counts beside a file that states none
 * @param alignment what of format and media type must be in a list
 * @param licences which licences are known
 * @param nonProprietary which formats are non-proprietary
 * @param machineReadable which formats are machine-readable
 * @param compliance how obedience to DCAT-AP is judged
 * @param chosenBy by which points the best file is chosen; only under the rule "best-distribution"
 * @param ties which of equally good files counts; only under the rule "best-distribution"
 * @param files what of the files a metric looks at; follows from the profile's rule
 */
public record Quirks(
    Unchecked unchecked,
    Statuses statuses,
    Dates dates,
    Alignment alignment,
    KnownLicences licences,
    NonProprietary nonProprietary,
    MachineReadable machineReadable,
    Compliance compliance,
    ChosenBy chosenBy,
    Ties ties,
    OfFiles files) {

  /** As data.europa.eu does, except that what is unchecked stays unknown. */
  public static final Quirks NONE =
      new Quirks(
          Unchecked.UNKNOWN,
          Statuses.UNDER_400,
          Dates.EITHER,
          Alignment.ANY,
          KnownLicences.EU,
          NonProprietary.EU_29,
          MachineReadable.EU_20,
          Compliance.CHECKED,
          ChosenBy.OWN,
          Ties.FIRST,
          OfFiles.ANY);

  /** What an unchecked address counts as. */
  public enum Unchecked {
    UNKNOWN,
    FAILED
  }

  /** Which HTTP statuses count as an answer: from 200 to under 300, or to under 400. */
  public enum Statuses {
    UNDER_300(300),
    UNDER_400(400);

    private final int end;

    Statuses(int end) {
      this.end = end;
    }

    boolean include(int status) {
      return status >= 200 && status < end;
    }
  }

  /** Whether the dataset's date counts where a file states none. */
  public enum Dates {
    EITHER,
    FILE_HIDES_DATASET
  }

  /** Format or media type in a list, both, or half the points for each. */
  public enum Alignment {
    ANY,
    BOTH,
    HALF_EACH
  }

  /** Membership in the EU's list, or in the eight rows that data.norge.no knows. */
  public enum KnownLicences {
    EU,
    NORWEGIAN_EIGHT
  }

  /** The list of 29 formats, the newer one of 31, or none at all. */
  public enum NonProprietary {
    EU_29,
    EU_31,
    NONE
  }

  /** The list of 20 formats, every file type of the EU's table (PDF included), or none at all. */
  public enum MachineReadable {
    EU_20,
    EVERY_FILE_TYPE,
    NONE
  }

  /** Checked by shapes, granted unseen as in Switzerland, or refused unseen as in Sweden. */
  public enum Compliance {
    CHECKED,
    GRANTED,
    REFUSED
  }

  /** By the file's own points, or by those it has together with the dataset. */
  public enum ChosenBy {
    OWN,
    MERGED
  }

  /** The first or the last of equally good files. */
  public enum Ties {
    FIRST,
    LAST
  }

  /** Whether any file meets a metric, or which share of them. */
  public enum OfFiles {
    ANY,
    SHARE
  }
}
