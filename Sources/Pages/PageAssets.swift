/// The style sheet and the script of a page: the files in `Resources`, embedded in the code.
package enum PageAssets {
  /// The look of the page, in the colours of the diagrams: a report set in the reader's serif, tables and
  /// drawings in a sans serif.
  package static let styleSheet = String(decoding: PackageResources.report_css, as: UTF8.self)
  /// Sorts tables, moves between the marks of drawings, and opens notes for printing.
  package static let script = String(decoding: PackageResources.report_js, as: UTF8.self)
}
