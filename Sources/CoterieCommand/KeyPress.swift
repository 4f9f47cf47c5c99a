import Foundation

/// A key that is pressed at the terminal, without the line that would wait for a return.
enum KeyPress {
  /// Waits for a key; nil at the end of the input.
  static func next() -> Character? {
    var settings = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &settings) == 0 else { return byte() }
    let before = settings
    // The terminal gets its own settings back before anything else is printed.
    defer {
      var own = before
      _ = unsafe tcsetattr(STDIN_FILENO, TCSANOW, &own)
    }
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
    _ = unsafe tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    return byte()
  }

  private static func byte() -> Character? {
    var byte: UInt8 = 0
    // One byte fits.
    guard unsafe read(STDIN_FILENO, &byte, 1) == 1 else { return nil }
    return Character(Unicode.Scalar(byte))
  }
}
