package hearsay.resolve;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.Claim;
import hearsay.claim.ClaimId;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Content;
import hearsay.claim.Cue;
import hearsay.claim.Source;
import hearsay.text.CodePoints;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns an article's attributions into claims: who the source is, what the cue means, which
 * organizations, dates and money belong to the claim. Reads what the steps before it found and
 * changes none of it; immutable, for any thread.
 */
public final class ClaimResolver {
  private final CueReader cueReader = new CueReader();

  /** The claims of one article, in the order of records. */
  public List<Claim> resolve(AnnotatedArticle article, List<Attribution> attributions) {
    List<Attribution> inTextOrder = new ArrayList<>(attributions);
    inTextOrder.sort(Comparator.comparingInt(ClaimResolver::firstOffset));
    SourceResolver sources = new SourceResolver(article);
    TagSelector tags = new TagSelector(article);
    List<Claim> claims = new ArrayList<>();
    for (Attribution attribution : inTextOrder) {
      claims.add(claim(article, attribution, sources, tags));
    }
    claims.sort(Claim.ORDER);
    return claims.stream().distinct().toList();
  }

  private static int firstOffset(Attribution attribution) {
    return attribution.source().isEmpty()
        ? attribution.content().get(0).start()
        : attribution.source().get(0).start();
  }

  private Claim claim(
      AnnotatedArticle article, Attribution attribution, SourceResolver sources, TagSelector tags) {
    String text = article.article().text();
    CodePoints codePoints = tags.codePoints();
    List<Sentence> sentences = tags.sentencesOf(attribution);
    List<CodePointSpan> source = convert(codePoints, attribution.source());
    List<CodePointSpan> cue = convert(codePoints, attribution.cue());
    List<CodePointSpan> content = convert(codePoints, attribution.content());
    return new Claim(
        ClaimId.of(article.article().id(), source, cue, content),
        article.article().id(),
        article.article().published(),
        source(text, attribution, source, sources),
        cue(text, attribution, cue, sentences),
        new Content(join(text, attribution.content()), content, tags.formOf(attribution.content())),
        tags.organizations(attribution, sentences),
        tags.dates(attribution, sentences),
        tags.money(attribution, sentences),
        convert(codePoints, sentences.stream().map(Sentence::span).toList()),
        attribution.confidence());
  }

  private static @Nullable Source source(
      String text, Attribution attribution, List<CodePointSpan> spans, SourceResolver sources) {
    if (spans.isEmpty()) {
      return null;
    }
    SourceResolver.Resolution resolution = sources.resolve(attribution.source());
    return new Source(
        join(text, attribution.source()), spans, resolution.name(), resolution.type());
  }

  private @Nullable Cue cue(
      String text, Attribution attribution, List<CodePointSpan> spans, List<Sentence> sentences) {
    if (spans.isEmpty()) {
      return null;
    }
    List<Token> tokens =
        sentences.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> attribution.cue().stream().anyMatch(token.span()::overlaps))
            .toList();
    CueReader.Reading reading = cueReader.read(tokens);
    return new Cue(join(text, attribution.cue()), spans, reading.lemma(), reading.stance());
  }

  private static List<CodePointSpan> convert(CodePoints codePoints, List<Span> spans) {
    return spans.stream()
        .map(
            span ->
                new CodePointSpan(
                    codePoints.fromUtf16(span.start()), codePoints.fromUtf16(span.end())))
        .toList();
  }

  private static String join(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
  }
}
