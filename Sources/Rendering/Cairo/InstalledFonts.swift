import CCairo
import CoterieLayouts

/// The fonts of the machine, as cairo and pango find them.
public enum InstalledFonts {
  /// The families of a choice such as `Fira Sans, Inter`, if none of them is installed.
  static func missing(_ choice: String?) -> [String] {
    let chosen = FontStack.chosen(choice)
    guard !chosen.isEmpty else { return [] }
    let known = families
    return chosen.contains { known.contains($0.lowercased()) } ? [] : chosen
  }

  /// The names of all families, and of those that stand for others, in small letters.
  private static var families: Set<String> {
    var names: Set<String> = ["sans-serif", "system-ui"]
    var list: UnsafeMutablePointer<OpaquePointer?>?
    var count: Int32 = 0
    unsafe pango_font_map_list_families(pango_cairo_font_map_get_default(), &list, &count)
    guard let list = unsafe list else { return names }
    // The list holds so many families of pango's, and is ours.
    for place in 0..<Int(count) {
      guard let family = unsafe list[place] else { continue }
      names.insert(unsafe String(cString: pango_font_family_get_name(family)).lowercased())
    }
    unsafe g_free(list)
    return names
  }

  /// Those of some names and titles that have letters which no font has, each once: PNG and PDF show boxes in
  /// their place, whoever draws them with pango.
  public static func textsWithoutFont(_ texts: some Sequence<String>) -> [String] {
    guard let canvas = try? CairoCanvas(PixelSize.one, scale: 1) else { return [] }
    let line = PangoLine(on: canvas)
    var seen: Set<String> = []
    return texts.filter { text in
      guard text.utf8.contains(where: { $0 >= 0x80 }), seen.insert(text).inserted else {
        return false
      }
      line.set(text.drawableLine, .regular)
      return line.lacksFont
    }
  }
}
