package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.error.StoppedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All rules that mend attributions, in the order in which they run: the table of contents of this
 * package. Immutable, for any thread.
 */
public final class Repairs {
  private final List<Repair> repairs;

  /** These alone, in this order. */
  public Repairs(List<Repair> repairs) {
    this.repairs = List.copyOf(repairs);
  }

  /** All of them. */
  public static Repairs all() {
    RuleWords words = new RuleWords();
    return new Repairs(
        List.of(
            // What the grammar of a sentence forbids or requires.
            new Dateline(),
            new ExpletiveContent(),
            new UnopenedMark(),
            new LaterSource(),
            new InsertedPhrase(words),
            new AccordingTo(words),
            new AccordingInsertion(),
            new InterruptedCue(),
            new InsertedPassive(words),
            new OwnedArgument(words),
            new Definition(),
            new Conviction(words),
            new ParenthesisAfterCue(),
            new MedialClause(),
            // Articles of another kind than those the model learned from.
            new PageTeaser(),
            new TranscriptTurn(words),
            new InterviewAnswer(words),
            new Signature(),
            new EmbeddedPost(),
            new BracketedCredit(words),
            new HeadlineSpeaker(),
            new ColonWithoutSpeaker(words),
            new CueColon(),
            new CitedLabel(),
            // Pieces and sources that belong to somebody else.
            new HeadingContent(),
            new LaterQuotation(),
            new TakenPiece(),
            new OtherParagraph(),
            new SecondPredicate(),
            new TrailingManner(words),
            new GerundContent(),
            new OpenQuotation(),
            new WholeQuotation(),
            new DistantSource(),
            new LongSubject(),
            new WorkOfSource(),
            new SpeakerAbove(),
            new ComparedSource(),
            new Recipient(),
            new CutName(),
            new NamedBehind(),
            new NamedInInsertion(words),
            new EarlierPredicate(words),
            new ParticipleSubject(words),
            new DoubledSource(),
            new RejectedCharge(words),
            new NounSpeaker(words),
            new NounCueContent(),
            new PossessiveSource(),
            new PlaceInCue(),
            new TimeOfNaming(words),
            new AsPer(),
            new Parenthetical(),
            // Sources that did not speak. The first one looks at the others' sources.
            new RaisedConcern(words),
            new EmptySubject(),
            new Gloss(),
            new HearsayAdverb(words),
            new AdjectiveSource(),
            new EvidentParticiple(words),
            new Hearer(),
            new AddressedReader(),
            new MetDoubt(words),
            new AccusedTarget(words),
            new AddressedBody(words),
            new ToldHeadline(words),
            new PassiveAgent(),
            new Receiver(words),
            new ObservedSpeaker(words),
            new BlamedSpeaker(),
            new DeniedSpeaker(),
            new KeptIdentity(words),
            new OwnPerformative(words),
            // Claims that stand in other claims.
            new GappedVerb(),
            new PointingContent(words),
            new CitedSource(words),
            new QuotedSpeaker(words),
            new QuotedSubject(words),
            new SourceInContent(),
            new InnerQuotation(),
            new QuotedInContent()));
  }

  /** In the order in which they run. */
  public List<Repair> list() {
    return repairs;
  }

  /**
   * The attributions mended; each remembers which repairs made or changed it.
   *
   * @throws StoppedException if the thread is interrupted
   */
  public List<Attribution> apply(ArticleContext article, List<Attribution> found) {
    List<Attribution> attributions = found;
    for (Repair repair : repairs) {
      StoppedException.ifInterrupted();
      attributions = marked(repair, attributions, repair.apply(article, attributions));
    }
    return attributions;
  }

  private static List<Attribution> marked(
      Repair repair, List<Attribution> before, List<Attribution> after) {
    // Most rules leave all as it is, which costs less to see than a set of all.
    if (after.equals(before)) {
      return after;
    }
    Set<Attribution> unchanged = new HashSet<>(before);
    List<Attribution> marked = new ArrayList<>();
    for (Attribution attribution : after) {
      marked.add(
          unchanged.contains(attribution) ? attribution : attribution.repairedBy(repair.id()));
    }
    return marked;
  }
}
