/**
 * {@code hearsay extract} on Apache Spark, a user of {@link hearsay.api}. {@link hearsay.spark.Job}
 * is what {@code spark-submit} runs, in three stages, each of which leaves files that are complete:
 * {@link hearsay.spark.ReadStage} (files to rows), {@link hearsay.spark.ExtractStage} (rows to
 * results) and {@link hearsay.spark.ExportStage} (results to what is asked for).
 */
package hearsay.spark;
