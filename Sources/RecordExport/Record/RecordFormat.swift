/// The formats that records are written in.
public enum RecordFormat: String, CaseIterable, Hashable, Sendable {
  /// One JSON document: the record, or an array of records where there are several.
  case json
  /// JSON Lines: one record a line, <https://jsonlines.org>.
  case jsonl
}
