package hearsay.resolve;

import hearsay.affiliation.Standing;
import hearsay.affiliation.StandingResolver;
import hearsay.annotate.Sentence;
import hearsay.article.Article;
import hearsay.attribute.Attribution;
import hearsay.claim.Claim;
import hearsay.claim.ClaimId;
import hearsay.claim.ClaimKey;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Content;
import hearsay.claim.Cue;
import hearsay.claim.Source;
import hearsay.coreference.Layers;
import hearsay.coreference.Rival;
import hearsay.coreference.SourceResolver;
import hearsay.grammar.CueMeaning;
import hearsay.grammar.Quoted;
import hearsay.mention.Referent;
import hearsay.repair.ArticleContext;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the claims of one article together. */
final class ClaimAssembly {
  private final ArticleContext article;
  private final TagSelector tags;
  private final Quoted quoted;
  private final Layers layers;
  private final SourceResolver sources;
  private final StandingResolver standings;
  private final Map<Attribution.Key, Attribution> byKey = new HashMap<>();

  /**
   * @param attributions all of the article
   */
  ClaimAssembly(ArticleContext article, List<Attribution> attributions) {
    this.article = article;
    this.tags = new TagSelector(article.article());
    this.quoted = new Quoted(article.article());
    this.layers = new Layers(article.article(), attributions);
    this.sources =
        new SourceResolver(
            article.article(), article.lists(), article.named(), article.phrases(), layers, quoted);
    this.standings =
        new StandingResolver(
            article.article(), article.lists().headNouns(), article.named(), sources);
    attributions.forEach(attribution -> byKey.put(attribution.key(), attribution));
  }

  /** Who its source is and is called, which the claims before it may need as well. */
  void note(Attribution attribution) {
    Referent referent = sources.resolve(attribution);
    if (referent != null) {
      standings.note(attribution, referent);
    }
  }

  /** The claim; best asked for in the order of the sources, see {@link SourceResolver#resolve}. */
  Claim claim(Attribution attribution) {
    List<Sentence> sentences = tags.sentencesOf(attribution);
    List<Span> frame = attribution.cue().isEmpty() ? attribution.source() : attribution.cue();
    Article read = article.article().article();
    Source source = source(attribution);
    return new Claim(
        id(attribution),
        ClaimKey.of(
            join(attribution.source()), join(attribution.cue()), join(attribution.content())),
        read.id(),
        read.metadata().title(),
        read.metadata().publisher(),
        read.metadata().url(),
        read.published(),
        source,
        cue(attribution),
        new Content(
            join(attribution.content()),
            spans(attribution.content()),
            quoted.formOf(attribution.content(), frame)),
        SourceOrganization.with(
            tags.organizations(attribution, sentences), source, spans(attribution.content())),
        tags.dates(attribution, sentences),
        tags.money(attribution, sentences),
        spans(sentences.stream().map(Sentence::span).toList()),
        confidence(attribution),
        outer(attribution).map(this::id).orElse(null));
  }

  /** Who was weighed for its source, once {@link #claim} has been asked for. */
  List<Rival> rivals(Attribution attribution) {
    return sources.rivals(attribution);
  }

  private String id(Attribution attribution) {
    return ClaimId.of(
        article.article().article().id(),
        spans(attribution.source()),
        spans(attribution.cue()),
        spans(attribution.content()));
  }

  private @Nullable Source source(Attribution attribution) {
    Referent referent = sources.resolve(attribution);
    if (referent == null) {
      return null;
    }
    Standing standing = standings.of(attribution, referent);
    return new Source(
        join(attribution.source()),
        spans(attribution.source()),
        referent.name(),
        standing.role(),
        standing.affiliation(),
        referent.type());
  }

  private @Nullable Cue cue(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return null;
    }
    CueMeaning reading =
        article
            .cues()
            .read(
                article.tokens(attribution.cue()),
                join(attribution.source(), article.text()),
                attribution.content().get(0).of(article.text()));
    return new Cue(
        join(attribution.cue()),
        spans(attribution.cue()),
        reading.lemma(),
        SituatedStance.of(article, attribution, reading));
  }

  /**
   * The attribution through which an inner one came: that of another source or of none, or one in
   * whose content the source tells of another occasion ("I said so in May").
   */
  private Optional<Attribution> outer(Attribution attribution) {
    return through(attribution).filter(found -> !isWithin(found, attribution));
  }

  /** Whether one came through the other, so that this cannot have come through it. */
  private boolean isWithin(Attribution one, Attribution other) {
    Set<Attribution> seen = new HashSet<>();
    Optional<Attribution> next = Optional.of(one);
    while (next.isPresent() && seen.add(next.get())) {
      if (next.get().equals(other)) {
        return true;
      }
      next = through(next.get());
    }
    return false;
  }

  private Optional<Attribution> through(Attribution attribution) {
    Referent inner = sources.resolve(attribution);
    Optional<Attribution> around = layers.around(attribution);
    return Optional.ofNullable(attribution.through())
        .map(byKey::get)
        .or(() -> around)
        .filter(
            found -> {
              Referent through = sources.resolve(found);
              boolean another =
                  through == null
                      || (around.isPresent() && isPronoun(attribution))
                      || inner == null
                      || !through.name().equals(inner.name());
              return another && (inner != null || article.isVerbal(attribution.cue()));
            });
  }

  /** "I", "she", "its own tests": somebody who tells of himself. */
  private boolean isPronoun(Attribution attribution) {
    return article.tokens(attribution.source()).stream()
        .limit(1)
        .anyMatch(first -> first.isPersonalPronoun() || first.isPossessivePronoun());
  }

  /** At most that of the claim through which it came, so that none is kept without the other. */
  private double confidence(Attribution attribution) {
    return outer(attribution)
        .map(found -> Math.min(attribution.confidence(), confidence(found)))
        .orElse(attribution.confidence());
  }

  private List<CodePointSpan> spans(List<Span> spans) {
    return spans.stream().map(tags::convert).toList();
  }

  /** The words as the article has written them. */
  private String join(List<Span> spans) {
    return join(spans, article.written());
  }

  private static String join(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
  }
}
