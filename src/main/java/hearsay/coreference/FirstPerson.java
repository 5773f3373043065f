package hearsay.coreference;

import hearsay.annotate.AnnotatedArticle;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.Quoted;
import hearsay.grammar.SpanIndex;
import hearsay.mention.GivenNames;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who says "I": inside quotation marks the one quoted; outside, in an interview, the one whose
 * answer it is, and else the author.
 */
final class FirstPerson {
  /** Who is known to write, by what the article says of itself. */
  private record Writers(
      @Nullable Referent author, @Nullable Referent ourselves, SignedText signed) {}

  private final AnnotatedArticle article;
  private final SpanIndex<NamedMention> named;
  private final GivenNames given;
  private final Quoted quoted;
  private final Layers layers;
  private final DiscourseModel discourse;
  private final InterviewAnswers answers;
  private final Function<Attribution, @Nullable Referent> sources;

  /** Null until asked for: most articles have no "I" outside quotation marks. */
  private @Nullable Writers writers;

  /**
   * @param sources whom the source of an attribution stands for; null where it has none
   */
  FirstPerson(
      AnnotatedArticle article,
      SpanIndex<NamedMention> named,
      GivenNames given,
      Quoted quoted,
      Layers layers,
      DiscourseModel discourse,
      Function<Attribution, @Nullable Referent> sources) {
    this.article = article;
    this.named = named;
    this.given = given;
    this.quoted = quoted;
    this.layers = layers;
    this.discourse = discourse;
    this.answers = new InterviewAnswers(article, named);
    this.sources = sources;
  }

  private Writers writers() {
    Writers known = writers;
    if (known == null) {
      Referent author =
          Byline.author(article)
              .or(() -> StatedAuthor.of(article, named, quoted))
              .or(() -> SpeechTitles.speaker(article.article().metadata().title(), given))
              .orElse(null);
      String name = article.article().metadata().publisher();
      Referent publisher = name == null ? null : Referent.of(name, SourceType.ORGANIZATION, false);
      known =
          new Writers(
              author,
              Signatories.of(article, quoted)
                  .or(() -> Signatories.body(article, named, quoted))
                  .orElse(publisher),
              new SignedText(article, named));
      writers = known;
    }
    return known;
  }

  /**
   * Who says "I" at a place; empty where the text does not tell.
   *
   * @param claim whose source it is
   */
  Optional<Referent> at(Span place, Attribution claim) {
    Optional<Span> quotation = quoted.around(place);
    if (quotation.isPresent()) {
      return quoted(quotation.get(), place, claim);
    }
    Optional<Referent> answering = answering(claim);
    if (answering.isPresent()) {
      return answering;
    }
    return answers.isInterview()
        ? answers.at(place.start())
        : Optional.ofNullable(writers().author()).or(() -> writers().signed().at(place.start()));
  }

  /**
   * Who says "we" at a place: in quotation marks the body that is quoted; outside them, in a text
   * that nobody has signed, those who call themselves so, else its publisher, or else nobody with a
   * name.
   *
   * @param claim whose source it is
   */
  Optional<Referent> several(Span place, Attribution claim) {
    if (quoted.covers(place)) {
      return at(place, claim).filter(referent -> referent.type() == SourceType.ORGANIZATION);
    }
    if (answers.isInterview() || answering(claim).isPresent() || writers().author() != null) {
      return Optional.empty();
    }
    Referent ourselves = writers().ourselves();
    return Optional.of(ourselves == null ? unnamed(place) : ourselves);
  }

  /** Whose answer without a label the claim is a part of. */
  private Optional<Referent> answering(Attribution claim) {
    return layers
        .outermost(claim)
        .filter(answer -> layers.isAnswer(answer) && !answer.equals(claim))
        .map(sources)
        .filter(Referent::isOnePerson);
  }

  private Referent unnamed(Span place) {
    return Referent.of(place.of(article.article().text()), SourceType.UNNAMED, true);
  }

  private Optional<Referent> quoted(Span quotation, Span place, Attribution claim) {
    Attribution around = layers.around(claim).orElse(null);
    Referent outer = around == null ? null : sources.apply(around);
    if (outer != null) {
      return Optional.of(outer);
    }
    for (Attribution other : layers.claiming(place)) {
      Referent source = other.equals(claim) ? null : sources.apply(other);
      if (source != null) {
        return Optional.of(source);
      }
    }
    // A paragraph that is all quotation goes on with the words of the one quoted last.
    return quoted.opensParagraph(quotation)
        ? discourse.lastSpeaker(quotation.start())
        : Optional.empty();
  }
}
