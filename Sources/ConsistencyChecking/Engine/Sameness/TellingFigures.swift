import ArticleModel

extension FigureIndex {
  /// Whether a figure stands in running text and is not one that anybody counts.
  func isTelling(_ item: Int) -> Bool {
    guard items[item].nominal != nil, items[item].family >= 0,
      items[item].significantDigits > 1, !place(item).isLabel
    else { return false }
    switch role(of: item) {
    case .unknown, .forecast: return true
    case .target, .revised, .priorPeriod, .adjusted, .denied: return false
    }
  }
}
