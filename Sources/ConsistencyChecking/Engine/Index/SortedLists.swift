/// Whether two sorted lists have a common element.
func sharesSorted<Element: Comparable>(_ left: [Element], _ right: [Element]) -> Bool {
  var i = 0
  var j = 0
  while i < left.count, j < right.count {
    if left[i] == right[j] { return true }
    if left[i] < right[j] { i += 1 } else { j += 1 }
  }
  return false
}

/// The number of common elements of two sorted lists.
func countShared<Element: Comparable>(_ left: [Element], _ right: [Element]) -> Int {
  var i = 0
  var j = 0
  var count = 0
  while i < left.count, j < right.count {
    if left[i] == right[j] {
      count += 1
      i += 1
      j += 1
    } else if left[i] < right[j] {
      i += 1
    } else {
      j += 1
    }
  }
  return count
}
