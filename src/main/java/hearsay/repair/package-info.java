/**
 * Mends attributions before they become claims: a rule a class, and {@link hearsay.repair.Repairs}
 * lists all rules in the order in which they run.
 *
 * <p>The model labels words and links them; it knows no grammar, so it errs where a sentence's
 * grammar leaves no choice. The rules say what grammar allows. What a source, a cue and a content
 * are, is as in PolNeAR's guidelines, by which the model's training corpus was annotated (Newell,
 * Margolin and Ruths, <em>An Attribution Relations Corpus for Political News</em>, LREC 2018): a
 * relative clause and an apposition belong to the source, an auxiliary and a negation to the cue,
 * and an expletive "it" to none. That a cue and the phrases around it can be told from their form
 * alone, as "according to" and its object, is how the first systems worked (Krestel, Bergler and
 * Witte, <em>Minding the Source: Automatic Tagging of Reported Speech in Newspaper Articles</em>,
 * LREC 2008); here such rules correct the model and do not replace it.
 *
 * <p>Each rule carries examples, where it acts and where it must not; one without them fails the
 * build, a habit taken from LanguageTool's rules.
 *
 * <h2>How to add a rule</h2>
 *
 * <ol>
 *   <li>Write a class that implements {@link hearsay.repair.Repair}; one that looks at one
 *       attribution at a time implements {@code SingleRepair}, and one that only drops sources who
 *       did not speak {@code UnspokenSource}. Its comment has one sentence on which it acts.
 *   <li>Give it an id in kebab-case, and write its examples in {@code
 *       src/test/resources/hearsay/repair/ID.txt}: one where it acts, one where it must not, and
 *       one for each of its conditions. {@code RepairExample} says what the lines are.
 *   <li>Put its English words in {@code words.tsv} with a class of their own, and the class in
 *       {@code WordClass}.
 *   <li>Enter it in {@link hearsay.repair.Repairs}, where what it reads is already mended.
 *   <li>Run {@code ./mvnw test -Dtest='hearsay.repair.*Test,RepairProperties'}; random articles are
 *       tried, too. Then look at what changes in the claims of the corpus: {@code ./hearsay check
 *       corpus --against out}.
 * </ol>
 */
@NullMarked
package hearsay.repair;

import org.jspecify.annotations.NullMarked;
