package dev.winnow.catalogue.dcat.rdf;

import java.util.regex.Pattern;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.sparql.util.Context;

/** Builds nodes for Jena's parsers; what is no IRI by any reading is encoded, not refused. */
final class LenientProfile extends ParserProfileStd {

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  private final IriMender mender;

  LenientProfile(IriMender mender, ErrorHandler faults, Context context) {
    super(
        RiotLib.factoryRDF(),
        faults,
        IRIxResolver.create(mender.base()).build(),
        PrefixMapFactory.create(),
        context,
        false,
        false);
    this.mender = mender;
  }

  /** What cannot be resolved comes back as it was. */
  @Override
  public String resolveIRI(String iri, long line, long column) {
    String resolved = super.resolveIRI(iri, line, column);
    if (SCHEME.matcher(resolved).lookingAt()) {
      return resolved;
    }
    String encoded = super.resolveIRI(IriMender.encodedWhole(iri), line, column);
    mender.noteMended(mender.mend(encoded));
    return encoded;
  }

  @Override
  public void setBaseIRI(String iri) {
    try {
      super.setBaseIRI(iri);
    } catch (IRIException e) {
      super.setBaseIRI(resolveIRI(IriMender.encodedWhole(iri), 0, 0));
    }
  }
}
