package dev.winnow.web.lock;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How a dataset stands, as far as a project that depends on it cares.
 *
 * @param dataset its id in Winnow
 * @param title what it is called
 * @param licence the id of its licence; empty when none is understood
 * @param may what one may do with it, by its code
 * @param formats the codes of its files' formats
 * @param addresses of its files, as stated
 * @param broken those of them that do not work
 * @param stage of freshness
 * @param removed whether its portal no longer lists it
 */
public record LockState(
    @JsonProperty("dataset") String dataset,
    @JsonProperty("title") String title,
    @JsonProperty("licence") String licence,
    @JsonProperty("may") String may,
    @JsonProperty("formats") List<String> formats,
    @JsonProperty("addresses") List<String> addresses,
    @JsonProperty("broken") List<String> broken,
    @JsonProperty("stage") String stage,
    @JsonProperty("removed") boolean removed) {

  public LockState {
    formats = List.copyOf(formats);
    addresses = List.copyOf(addresses);
    broken = List.copyOf(broken);
  }
}
