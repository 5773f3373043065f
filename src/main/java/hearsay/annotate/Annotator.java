package hearsay.annotate;

import hearsay.annotate.date.DateFinder;
import hearsay.annotate.linear.NameCrf;
import hearsay.annotate.linear.TagModel;
import hearsay.annotate.linear.WordClusters;
import hearsay.annotate.money.MoneyFinder;
import hearsay.article.Article;
import hearsay.error.StoppedException;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * From an article to sentences, tokens, organizations, dates and money. Thread-safe; models are
 * loaded once, side by side, when the first article comes. An article gets the same annotations
 * whatever was read before it and in however many threads.
 */
public final class Annotator {
  /** Tokens that are held in CoreNLP's form at a time, about. */
  private static final int SECTION = 20_000;

  private final Tokenizer tokenizer = new Tokenizer();
  private final DateFinder dateFinder = new DateFinder();
  private final MoneyFinder moneyFinder = new MoneyFinder();
  private final OnFirstUse<WordClusters> clusters = new OnFirstUse<>(WordClusters::load);
  private final OnFirstUse<PartOfSpeechTagger> tagger =
      new OnFirstUse<>(() -> new PartOfSpeechTagger(TagModel.load(clusters.get())));
  private final OnFirstUse<NameFinder> nameFinder =
      new OnFirstUse<>(() -> new NameFinder(new NameModel(NameCrf.load(clusters.get()))));

  private final OrganizationList organizationList;

  /** Without organizations of the user's own. Loads nothing yet. */
  public Annotator() {
    this(OrganizationList.NONE);
  }

  /**
   * Loads nothing yet.
   *
   * @param organizationList tagged wherever they are named
   */
  public Annotator(OrganizationList organizationList) {
    this.organizationList = organizationList;
    CoreNlpLog.offByDefault();
  }

  /** Starts loading the models in the background. */
  public void load() {
    tagger.start();
    loadForTags();
  }

  /** As {@link #load()}, but only what {@link #tag(Article)} needs. */
  public void loadForTags() {
    clusters.start();
    nameFinder.start();
  }

  /** Waits until what {@link #load()} began is done. */
  public void awaitLoaded() {
    tagger.get();
    awaitLoadedForTags();
  }

  /** Waits until what {@link #loadForTags()} began is done. */
  public void awaitLoadedForTags() {
    nameFinder.get();
  }

  /**
   * Everything that an {@link AnnotatedArticle} holds.
   *
   * @throws StoppedException if the thread is interrupted
   */
  public AnnotatedArticle annotate(Article article) {
    load();
    return annotate(article, words -> tagger.get().tag(words));
  }

  /** As {@link #annotate(Article)}, but tokens have no part of speech: no tag hangs on one. */
  public AnnotatedArticle tag(Article article) {
    loadForTags();
    return annotate(article, words -> {});
  }

  private AnnotatedArticle annotate(Article written, Consumer<List<Words>> tagger) {
    Article article = written.unwrapped();
    Iterator<Words> words = tokenizer.sentences(article).iterator();
    if (!words.hasNext()) {
      return new AnnotatedArticle(
          written, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
    List<Sentence> annotated = new ArrayList<>();
    List<NameFinder.Section> sections = new ArrayList<>();
    while (words.hasNext()) {
      List<Words> section = next(words);
      tagger.accept(section);
      section.forEach(sentence -> annotated.add(sentence.toSentence(article.text())));
      sections.add(nameFinder.get().read(section));
    }
    List<Span> spans = annotated.stream().map(Sentence::span).toList();
    NameFinder.Found names = nameFinder.get().find(article, sections, organizationList);
    return new AnnotatedArticle(
        article,
        written.text(),
        annotated,
        QuotationFinder.find(article.text(), annotated),
        names.names(),
        names.organizations(),
        dateFinder.find(article.text(), spans, article.published()),
        moneyFinder.find(article.text(), spans));
  }

  private static List<Words> next(Iterator<Words> words) {
    List<Words> section = new ArrayList<>();
    for (int tokens = 0; words.hasNext() && tokens < SECTION; ) {
      StoppedException.ifInterrupted();
      Words sentence = words.next();
      section.add(sentence);
      tokens += sentence.labels().size();
    }
    return section;
  }
}
