import Foundation

/// A browser without a window that opens a page and tells what a script finds there.
enum Browser {
  /// The executable, where the environment names one.
  static let path = ProcessInfo.processInfo.environment["COTERIE_BROWSER"]

  /// What the script returned, each value as a list of texts, and the errors of the page.
  struct Report {
    let errors: [String]
    fileprivate let values: [String: [String]]

    subscript(name: String) -> [String]? { values[name] }
  }

  /// Opens the page in a frame of the given width, runs the body of a function in it, and returns
  /// what that returned.
  static func report(of html: String, width: Int, script: String) throws -> Report {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("coterie-page-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let listener = """
      <script>
      var errors = [];
      addEventListener('error', function (event) { errors.push(String(event.message)); });
      addEventListener('securitypolicyviolation', function (event) {
        errors.push('blocked ' + event.blockedURI);
      });
      </script>
      """
    let probe = """
      <script>
      addEventListener('load', function () {
        var values = (function () { \(script) })();
        parent.postMessage({ errors: errors, values: values }, '*');
      });
      </script>
      """
    let page = html.replacing("<head>", with: "<head>" + listener, maxReplacements: 1)
      .replacing("</body>", with: probe + "</body>")
    try Data(page.utf8).write(to: folder.appendingPathComponent("page.html"))
    let frame = """
      <!DOCTYPE html><body style="margin:0"><pre id="result"></pre><script>
      addEventListener('message', function (event) {
        var bytes = new TextEncoder().encode(JSON.stringify(event.data));
        document.getElementById('result').textContent = Array.from(bytes).join(',');
      });
      </script><iframe src="page.html" style="border:0;width:\(width)px;height:800px"></iframe></body>
      """
    let frameFile = folder.appendingPathComponent("frame.html")
    try Data(frame.utf8).write(to: frameFile)
    return try report(in: dumped(frameFile, profile: folder.appendingPathComponent("profile")))
  }

  /// The page as a PDF.
  static func printed(_ html: String) throws -> Data {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("coterie-page-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (page, sheets) = (
      folder.appendingPathComponent("page.html"), folder.appendingPathComponent("page.pdf")
    )
    try Data(html.utf8).write(to: page)
    _ = try output(
      ["--no-pdf-header-footer", "--print-to-pdf=\(sheets.path)", page.absoluteString],
      profile: folder.appendingPathComponent("profile"))
    return try Data(contentsOf: sheets)
  }

  private static func dumped(_ file: URL, profile: URL) throws -> String {
    try output(["--dump-dom", file.absoluteString], profile: profile)
  }

  private static func output(_ arguments: [String], profile: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "chromium")
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        "--user-data-dir=\(profile.path)", "--window-size=1600,1200",
        "--virtual-time-budget=10000",
      ] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private static func report(in document: String) throws -> Report {
    guard let start = document.firstRange(of: "<pre id=\"result\">")?.upperBound,
      let end = document[start...].firstRange(of: "</pre>")?.lowerBound
    else { throw CocoaError(.fileReadCorruptFile) }
    let bytes = document[start..<end].split(separator: ",").compactMap { UInt8($0) }
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let values = object?["values"] as? [String: Any] ?? [:]
    return Report(
      errors: object?["errors"] as? [String] ?? ["no answer"],
      values: values.mapValues { value in
        if let list = value as? [Any] { return list.map { "\($0)" } }
        if let flag = value as? Bool, "\(type(of: value))".contains("Bool") { return ["\(flag)"] }
        return ["\(value)"]
      })
  }
}
