import Crossfoot

/// The documents of a run, with what each stage takes, made beforehand.
struct Workload {
  let inputs: [ArticleInput]
  let articles: [Article]
  let extractions: [Extraction]
  let records: [Record]
  /// The size of all inputs together.
  let bytes: Int

  init(_ documents: Documents) throws {
    var inputs: [ArticleInput] = []
    try documents.forEach { inputs.append(ArticleInput(bytes: $0.bytes, path: $0.name)) }
    self.inputs = inputs
    bytes = inputs.reduce(0) { $0 + $1.bytes.count }
    articles = inputs.map { ArticleParser().parse($0) }
    extractions = articles.map { FactExtractor().extract(from: $0) }
    records = extractions.map { ConsistencyChecker().check($0) }
  }
}
