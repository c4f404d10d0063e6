package dev.winnow.store.rows;

import dev.winnow.catalogue.json.CatalogueJson;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.database.Dictionary;
import dev.winnow.store.database.Hashes;
import dev.winnow.store.database.Packing;
import java.time.Instant;
import java.util.Optional;

/**
 * A score made ready for keeping. Its tree is written without the moments it was made for and holds
 * until, so that the same answers at another time are the same bytes.
 *
 * @param score as given
 * @param hash of the tree
 * @param tree the tree, packed
 */
public record ScoreDraft(Score score, String hash, byte[] tree) {

  /** Makes a score ready. */
  public static ScoreDraft of(Score score) {
    byte[] json = CatalogueJson.write(at(score, Instant.EPOCH, Optional.empty()));
    return new ScoreDraft(score, Hashes.of(json), Packing.pack(json, Dictionary.SCORE_1));
  }

  /** The score of a packed tree, with its moments. */
  public static Score read(byte[] tree, Instant asOf, Optional<Instant> validUntil) {
    return at(CatalogueJson.readScore(Packing.unpack(tree)), asOf, validUntil);
  }

  /** The same, its figures only. */
  static Score readFigures(byte[] tree, Instant asOf, Optional<Instant> validUntil) {
    return at(CatalogueJson.readFigures(Packing.unpack(tree)), asOf, validUntil);
  }

  private static Score at(Score score, Instant asOf, Optional<Instant> validUntil) {
    return new Score(
        score.profile(),
        score.version(),
        score.overall(),
        score.band(),
        score.dimensions(),
        score.gains(),
        score.freshness(),
        asOf,
        validUntil);
  }
}
