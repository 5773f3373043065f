package hearsay.resolve;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.OnFirstUse;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.Claim;
import hearsay.claim.ClaimId;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Content;
import hearsay.claim.Cue;
import hearsay.claim.Source;
import hearsay.coreference.Layers;
import hearsay.coreference.SourceResolver;
import hearsay.error.StoppedException;
import hearsay.grammar.ArticleWords;
import hearsay.grammar.CueMeaning;
import hearsay.grammar.CueReader;
import hearsay.grammar.Quoted;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMentions;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.repair.CitedSources;
import hearsay.repair.Parentheticals;
import hearsay.repair.RejectedCharges;
import hearsay.repair.StrayContents;
import hearsay.repair.SubjectSources;
import hearsay.repair.TakenUpContents;
import hearsay.repair.UnspokenSources;
import hearsay.text.CodePoints;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns an article's attributions into claims: who the source is, what the cue means, which
 * organizations, dates and money belong to the claim. Reads what the steps before it found and
 * changes none of it; immutable, for any thread.
 */
public final class ClaimResolver {
  private final CueReader cueReader = new CueReader();
  private final OnFirstUse<MentionLexicon> lexicon = new OnFirstUse<>(MentionLexicon::load);

  /** The claims of one article, in the order of records. */
  public List<Claim> resolve(AnnotatedArticle article, List<Attribution> attributions) {
    return new Run(article, attributions).claims();
  }

  private static int firstOffset(Attribution attribution) {
    return attribution.source().isEmpty()
        ? attribution.content().get(0).start()
        : attribution.source().get(0).start();
  }

  /** One article's. */
  private final class Run {
    private final AnnotatedArticle article;
    private final List<Attribution> attributions;
    private final String text;
    private final ArticleWords words;
    private final TagSelector tags;
    private final Quoted quoted;
    private final Layers layers;
    private final SourceResolver sources;
    private final CitedSources cited;

    Run(AnnotatedArticle article, List<Attribution> found) {
      this.article = article;
      this.text = article.article().text();
      this.words = new ArticleWords(article);
      MentionLexicon nouns = lexicon.get();
      NamedMentions mentions = new NamedMentions(article, nouns);
      NominalMentions phrases = new NominalMentions(words, nouns);
      this.cited =
          new CitedSources(
              words,
              mentions.index(),
              phrases,
              new TakenUpContents(words)
                  .resolved(new UnspokenSources(words, cueReader, repaired(found)).dropped()));
      this.attributions = new ArrayList<>(cited.attributions());
      attributions.sort(Comparator.comparingInt(ClaimResolver::firstOffset));
      this.tags = new TagSelector(article);
      this.quoted = new Quoted(article);
      this.layers = new Layers(article, attributions);
      this.sources = new SourceResolver(article, nouns, mentions, phrases, layers, quoted);
    }

    /** With their pieces where the grammar has them. */
    private List<Attribution> repaired(List<Attribution> found) {
      List<Attribution> kept = new StrayContents(words).dropped(found);
      List<Attribution> corrected = new SubjectSources(words).corrected(kept);
      List<Attribution> charged = new RejectedCharges(words, cueReader).moved(corrected);
      return new Parentheticals(words, cueReader).split(charged);
    }

    List<Claim> claims() {
      List<Claim> claims = new ArrayList<>();
      for (Attribution attribution : attributions) {
        StoppedException.ifInterrupted();
        claims.add(claim(attribution));
      }
      claims.sort(Claim.ORDER);
      return claims.stream().distinct().toList();
    }

    private Claim claim(Attribution attribution) {
      List<Sentence> sentences = tags.sentencesOf(attribution);
      List<CodePointSpan> content = spans(attribution.content());
      List<Span> frame = attribution.cue().isEmpty() ? attribution.source() : attribution.cue();
      return new Claim(
          id(attribution),
          article.article().id(),
          article.article().published(),
          source(attribution),
          cue(attribution),
          new Content(
              join(attribution.content()), content, quoted.formOf(attribution.content(), frame)),
          tags.organizations(attribution, sentences),
          tags.dates(attribution, sentences),
          tags.money(attribution, sentences),
          spans(sentences.stream().map(Sentence::span).toList()),
          confidence(attribution),
          via(attribution));
    }

    private String id(Attribution attribution) {
      return ClaimId.of(
          article.article().id(),
          spans(attribution.source()),
          spans(attribution.cue()),
          spans(attribution.content()));
    }

    private @Nullable Source source(Attribution attribution) {
      Referent referent = sources.resolve(attribution);
      return referent == null
          ? null
          : new Source(
              join(attribution.source()),
              spans(attribution.source()),
              referent.name(),
              referent.type());
    }

    private @Nullable Cue cue(Attribution attribution) {
      if (attribution.cue().isEmpty()) {
        return null;
      }
      List<Token> tokens =
          attribution.cue().stream().flatMap(piece -> words.in(piece).stream()).toList();
      CueMeaning reading =
          cueReader.read(tokens, join(attribution.source()), attribution.content().get(0).of(text));
      return new Cue(
          join(attribution.cue()), spans(attribution.cue()), reading.lemma(), reading.stance());
    }

    private @Nullable String via(Attribution attribution) {
      return outer(attribution).map(this::id).orElse(null);
    }

    /** The attribution through which an inner one came: that of another source. */
    private Optional<Attribution> outer(Attribution attribution) {
      Referent inner = sources.resolve(attribution);
      Optional<Attribution> outer = cited.through(attribution).or(() -> layers.around(attribution));
      return outer.filter(
          found -> {
            Referent through = sources.resolve(found);
            return inner != null && through != null && !through.name().equals(inner.name());
          });
    }

    /** At most that of the claim through which it came, so that none is kept without the other. */
    private double confidence(Attribution attribution) {
      return outer(attribution)
          .map(found -> Math.min(attribution.confidence(), confidence(found)))
          .orElse(attribution.confidence());
    }

    private List<CodePointSpan> spans(List<Span> spans) {
      return convert(tags.codePoints(), spans);
    }

    private String join(List<Span> spans) {
      return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    }
  }

  private static List<CodePointSpan> convert(CodePoints codePoints, List<Span> spans) {
    return spans.stream()
        .map(
            span ->
                new CodePointSpan(
                    codePoints.fromUtf16(span.start()), codePoints.fromUtf16(span.end())))
        .toList();
  }
}
