import ArticleModel

/// The words around lists of figures and their totals.
extension JoinedSums {
  /// Words that make what follows of something else.
  static let others: WordSet = [
    "than", "against", "while", "whereas", "compared", "target", "discount", "excluding",
    "except", "minus", "less", "net", "average", "averaging", "each", "every", "respectively",
    "but", "rose", "fell", "up", "down", "costs", "expenses", "fees", "most", "bulk", "half",
  ]
  /// Words that stand between a mark and an apposed total.
  static let links: WordSet = [
    "or", "for", "a", "an", "the", "total", "of", "combined", "in", "all", "making", "which",
    "makes", "that", "is", "was", "that's", "altogether", "about", "giving", "overall", "grand",
    "sum", "comes", "to", "came", "adds", "up", "totalling", "totaling", "totalled", "totaled",
    "some", "nearly", "it", "this", "roughly", "around", "just", "over", "almost", "aggregate",
    "so", "make", "together", "adding", "amounting", "coming", "equals", "investment",
  ]
  /// Words that begin another clause between a list and a figure.
  static let clauses: WordSet = [
    "and", "it", "they", "he", "she", "we", "after", "when", "where", "plans", "can", "values",
    "most", "part",
  ]
  static let governors: WordSet = [
    "will", "would", "to", "the", "putting", "making", "for", "giving", "their", "its", "a", "his",
    "her",
  ]
  /// Words behind a total that reach beyond the list.
  static let extensions: WordSet = [
    "since", "season", "career", "year", "including", "with", "so", "ever", "already", "date",
    "discount", "worldwide", "plus", "peak", "other", "others", "among", "including",
  ]
  static let openings: WordSet = [
    "mostly", "mainly", "least", "others", "other", "rest", "remaining", "remainder", "both",
    "also", "only", "more", "respectively", "either",
  ]
  static let levels: WordSet = ["than", "from", "per", "by", "another"]
  static let balances: WordSet = [
    "loss", "losses", "profit", "profits", "income", "net", "earnings", "surplus", "deficit",
    "balance", "gain", "gains",
  ]
  static let gifts: WordSet = ["give", "gives", "giving", "gave"]
  static let additions: WordSet = [
    "another", "further", "additional", "more", "new", "extra", "fresh", "latest", "already",
  ]
}
