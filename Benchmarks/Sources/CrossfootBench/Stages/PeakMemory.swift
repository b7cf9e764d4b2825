import Foundation

/// The process's peak of resident memory, which Linux lets a process set back.
enum PeakMemory {
  /// Sets the peak to what is resident now.
  static func reset() {
    try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .ascii)
  }

  /// The peak since the last `reset()` in mebibytes, or `nil` where the system does not tell.
  static var mebibytes: Double? { status("VmHWM:") }

  /// What is resident now.
  static var residentMebibytes: Double? { status("VmRSS:") }

  private static func status(_ key: String) -> Double? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return nil
    }
    let line = status.split(separator: "\n").first { $0.hasPrefix(key) }
    return line?.split(separator: " ").compactMap { Double($0) }.first.map { $0 / 1024 }
  }
}
