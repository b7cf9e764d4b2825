extension English {
  /// Time zones as they are written behind times.
  static func addZones(to data: inout LanguageData) {
    data.zones = """
      UTC GMT BST CET CEST EET EEST MSK ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKST HST IST JST
      KST AEST AEDT ACST AWST NZST NZDT SGT HKT WIB
      """
    data.zoneNames = [
      ("Eastern", "ET"), ("Central", "CT"), ("Mountain", "MT"), ("Pacific", "PT"),
      ("Greenwich", "GMT"), ("Moscow", "MSK"), ("Beijing", "Asia/Shanghai"),
      ("London", "Europe/London"),
      ("Japan", "JST"), ("Tokyo", "JST"),
    ]
  }
}
