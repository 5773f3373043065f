package hearsay.annotation;

import hearsay.claim.CodePointSpan;
import hearsay.text.CodePoints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.xml.sax.SAXException;

/**
 * Claims in a UIMA CAS, as INCEpTION has them (Klie et al., <em>The INCEpTION Platform</em>, COLING
 * 2018): a span layer of parts and a relation layer of links. Offsets count UTF-16 units there. A
 * span has one piece, so that a part in several is several, linked by "Continues".
 */
final class ClaimCas {
  /** The layers, which INCEpTION imports too. */
  static final String LAYERS = "/hearsay/annotation/inception-layers.xml";

  private static final String PART = "custom.ClaimPart";
  private static final String LINK = "custom.ClaimLink";
  private static final String LABEL = "part";
  private static final String LINK_LABEL = "link";
  private static final String FROM = "Governor";
  private static final String TO = "Dependent";

  /** What our features are called there. */
  private static final Map<String, String> FEATURES =
      Map.of(
          Region.FORM, "form",
          Region.STANCE, "stance",
          Region.LEMMA, "lemma",
          Region.TYPE, "sourceType",
          Region.NAME, "sourceName",
          Region.SPEAKER_ROLE, "sourceRole",
          Region.AFFILIATION, "affiliation");

  private final CAS cas;

  /** An empty one, which holds one article at a time. */
  ClaimCas() {
    try (InputStream in =
        Objects.requireNonNull(ClaimCas.class.getResourceAsStream(LAYERS), LAYERS)) {
      cas =
          CasCreationUtils.createCas(
              UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(in, null)),
              null,
              null);
    } catch (IOException | UIMAException e) {
      throw new IllegalStateException(LAYERS, e);
    }
  }

  /** What a CAS says: of which text, and what is marked in it. */
  record Content(String text, AnnotatedClaims claims) {}

  /** A text as XML 1.0 has it: as long, with blanks for the characters that it forbids. */
  static String legal(String text) {
    StringBuilder legal = new StringBuilder(text);
    for (int i = 0; i < legal.length(); i++) {
      int point = legal.codePointAt(i);
      if (Character.charCount(point) == 2) {
        i++;
      } else if ((point < ' ' && point != '\t' && point != '\n' && point != '\r')
          || (point >= 0xD800 && point < 0xE000)
          || point >= 0xFFFE) {
        legal.setCharAt(i, ' ');
      }
    }
    return legal.toString();
  }

  /** As XMI. */
  byte[] write(AnnotatedClaims claims, String text) {
    cas.reset();
    cas.setDocumentLanguage("en");
    cas.setDocumentText(legal(text));
    CodePoints codePoints = new CodePoints(text);
    Map<String, AnnotationFS> parts = new HashMap<>();
    for (Region region : claims.regions()) {
      parts.put(region.id(), part(region, codePoints));
    }
    for (Link link : claims.links()) {
      AnnotationFS from = parts.get(link.from());
      AnnotationFS to = parts.get(link.to());
      if (from != null && to != null) {
        link(link.kind().label(), from, to);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XmiCasSerializer.serialize(cas, out);
    } catch (SAXException e) {
      throw new IllegalStateException("a legal text is no XML", e);
    }
    return out.toByteArray();
  }

  private AnnotationFS part(Region region, CodePoints codePoints) {
    List<CodePointSpan> spans = region.spans();
    AnnotationFS first = piece(region.role().label(), spans.get(0), codePoints);
    FEATURES.forEach(
        (ours, theirs) -> {
          String value = region.features().get(ours);
          if (value != null) {
            set(first, theirs, value);
          }
        });
    for (CodePointSpan span : spans.subList(1, spans.size())) {
      link(RegionPieces.CONTINUES, first, piece(region.role().label(), span, codePoints));
    }
    return first;
  }

  private AnnotationFS piece(String label, CodePointSpan span, CodePoints codePoints) {
    AnnotationFS piece =
        cas.createAnnotation(
            type(PART), codePoints.toUtf16(span.start()), codePoints.toUtf16(span.end()));
    set(piece, LABEL, label);
    cas.addFsToIndexes(piece);
    return piece;
  }

  /** A relation stands where what it leads to does. */
  private void link(String label, AnnotationFS from, AnnotationFS to) {
    AnnotationFS link = cas.createAnnotation(type(LINK), to.getBegin(), to.getEnd());
    set(link, LINK_LABEL, label);
    link.setFeatureValue(type(LINK).getFeatureByBaseName(FROM), from);
    link.setFeatureValue(type(LINK).getFeatureByBaseName(TO), to);
    cas.addFsToIndexes(link);
  }

  /**
   * Reads XMI; types that are not ours are passed over.
   *
   * @throws IOException if it cannot be read or is no XMI
   */
  Content read(InputStream xmi) throws IOException {
    cas.reset();
    try {
      XmiCasDeserializer.deserialize(xmi, cas, true);
    } catch (SAXException | RuntimeException e) {
      // The library has no one exception for what is not as it should be.
      throw new IOException("is no UIMA CAS in XMI", e);
    }
    String text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
    CodePoints codePoints = new CodePoints(text);
    RegionPieces pieces = new RegionPieces();
    for (AnnotationFS part : cas.getAnnotationIndex(type(PART))) {
      pieces.add(
          id(part),
          get(part, LABEL),
          new CodePointSpan(
              codePoints.fromUtf16(part.getBegin()), codePoints.fromUtf16(part.getEnd())));
      FEATURES.forEach((ours, theirs) -> pieces.feature(id(part), ours, get(part, theirs)));
    }
    for (AnnotationFS link : cas.getAnnotationIndex(type(LINK))) {
      FeatureStructure from = link.getFeatureValue(type(LINK).getFeatureByBaseName(FROM));
      FeatureStructure to = link.getFeatureValue(type(LINK).getFeatureByBaseName(TO));
      if (from != null && to != null) {
        pieces.link(get(link, LINK_LABEL), id(from), id(to));
      }
    }
    return new Content(text, pieces.claims());
  }

  private Type type(String name) {
    return cas.getTypeSystem().getType(name);
  }

  private static String id(FeatureStructure structure) {
    return Integer.toString(structure._id());
  }

  private static String get(AnnotationFS of, String feature) {
    String value = of.getStringValue(of.getType().getFeatureByBaseName(feature));
    return value == null ? "" : value;
  }

  private static void set(AnnotationFS of, String feature, String value) {
    of.setStringValue(of.getType().getFeatureByBaseName(feature), legal(value));
  }
}
