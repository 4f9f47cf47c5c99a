/// Advance widths of Liberation Sans 2 (those of Arial), in 1/2048 of the font size.
///
/// They are facts about the font, copied here so that no layout depends on the fonts of a machine.
/// Each block lists the code points from `first` on, two characters a width: the character codes
/// less 35 are the digits of a number to base 64. `bb` (4095) says that the font has no glyph.
enum AdvanceWidths {
  struct Block {
    var first: UInt32
    var regular: [UInt16]
    var bold: [UInt16]

    init(first: UInt32, regular: StaticString, bold: StaticString) {
      self.first = first
      self.regular = Self.decode(regular)
      self.bold = Self.decode(bold)
    }

    private static func decode(_ digits: StaticString) -> [UInt16] {
      let codes = "\(digits)".utf8.filter { $0 >= 35 }.map { UInt16($0 - 35) }
      return stride(from: 0, to: codes.count - 1, by: 2).map { codes[$0] * 64 + codes[$0 + 1] }
    }
  }

  /// What a block says where the font has no glyph.
  static let absent: UInt16 = 4095

  /// In ascending order.
  static let blocks: [Block] = [
    // Basic Latin
    Block(
      first: 0x0020,
      regular: #"""
        +\+\.:4V4V?@89)*-M-M/@5O+\-M+\+\4V4V4V4V4V4V4V4V4V4V+\+\5O5O5O4VCB8989:*:*896F;\:*+\3#894V
        =M:*;\89;\:*896F:*89A089896F+\+\+\2$4V-M4V4V3#4V4V+\4V4V****3#**=M4V4V4V4V-M3#+\4V3#:*3#3#
        3#-O+7-O5O
        """#,
      bold: #"""
        +\-M2.4V4V?@:**J-M-M/@5O+\-M+\+\4V4V4V4V4V4V4V4V4V4V-M-M5O5O5O6FB0:*:*:*:*896F;\:*+\4V:*6F
        =M:*;\89;\:*896F:*89A089896F-M+\-M5O4V-M4V6F4V6F4V-M6F6F+\+\4V+\?@6F6F6F6F/@4V-M6F4V;\4V4V
        3#/@+`/@5O
        """#),
    // Latin-1, Latin Extended-A and -B
    Block(
      first: 0x00A0,
      regular: #"""
        +\-M4V4V4V4V+74V-M:H.Y4V5O-M:H4N/V4G-M-M-M5?4/-M-M-M.O4V=O=O=O6F898989898989C#:*89898989+\
        +\+\+\:*:*;\;\;\;\;\5O;\:*:*:*:*89896F4V4V4V4V4V4V?@3#4V4V4V4V+\+\+\+\4V4V4V4V4V4V4V4G6F4V
        4V4V4V3#4V3#894V894V894V:*3#:*3#:*3#:*3#:*6N:*4V894V894V894V894V894V;\4V;\4V;\4V;\4V:*4V:*
        4V+\+\+\+\+\+\+\**+\+\:D103#**893#3#4V**4V**4V,84V-O4V**:*4V:*4V:*4V68:,4V;\4V;\4V;\4VC#A0
        :*-M:*-M:*-M893#893#893#893#6F+\6F/#6F+\:*4V:*4V:*4V:*4V:*4V:*4VA0:*893#896F3#6F3#6F3#**4V
        ;48#4V8#4V:*:*3#:*<]8#4V4W89;(686F4V;\6a?/**+\893#**3#?C:*4V;\>?7b>U8:;,4V89893#6U/.+\6F+\
        6F>88>:^:*;Q3#6F3#6F6F4?4?4V4V1N2H4V+7015O+\MMJ*DGDb=M1?J*A1;N894V+\**;\4V:*4V:*4V:*4V:*4V
        :*4V4V894V894VC#?@;\4V;\4V893#;\4V;\4V6F4?**MMJ*DG;\4VD)6U:*4V894VC#?@;\6F894V894V894V894V
        +\+\+\+\;\4V;\4V:*-M:*-M:*4V:*4V893#6F+\4?0a:*4V9I8W695)6F3#894V894V;\4V;\4V;\4V;\4V893#..
        8].S**?;?;89:*3#4V6F3#3#5H1C89:*8;894V3#**:I4V:*-M893#
        """#,
      bold: #"""
        +\-M4V4V4V4V+`4V-M:H.Y4V5O-M:H4N/V4G-M-M-M5?4V-M-M-M.O4V=O=O=O6F:*:*:*:*:*:*C#:*89898989+\
        +\+\+\:*:*;\;\;\;\;\5O;\:*:*:*:*89896F4V4V4V4V4V4V?@4V4V4V4V4V+\+\+\+\6F6F6F6F6F6F6F4G6F6F
        6F6F6F4V6F4V:*4V:*4V:*4V:*4V:*4V:*4V:*4V:*:#:*6F894V894V894V894V894V;\6F;\6F;\6F;\6F:*6F:*
        6F+\+\+\+\+\+\+\+\+\+\<*4V4V+\:*4V4V6F+\6F+\6F/86F286F+\:*6F:*6F:*6F9N:,6F;\6F;\6F;\6FC#A0
        :*/@:*/@:*/@894V894V894V894V6F-M6F286F-M:*6F:*6F:*6F:*6F:*6F:*6FA0;\894V896F3#6F3#6F3#+\6F
        =T:#6F:#6F:*:*4V:*=V:#6F6=89:27&6F4V;\7;@U+\+\:*4V+\4VBR:*6F;\>69S?;:V<$6F89894V60.D-M6F-M
        6F=F:.<M:*;L4V6F3#6F6F3Y3Y4V4V2]5E6F+`2^5P-MMMJ*FFH9??4UK]C#??:*4V+\+\;\6F:*6F:*6F:*6F:*6F
        :*6F4V:*4V:*4VC#?@;\6F;\6F:*4V;\6F;\6F6F3Y+\MMJ*FF;\6FD&85:*6F:*4VC#?@;\6F:*4V:*4V894V894V
        +\+\+\+\;\6F;\6F:*/@:*/@:*6F:*6F894V6F-M5A3L:*6F9B=V7/7/6F3#:*4V894V;\6F;\6F;\6F;\6F894V2a
        =N3/+\ADAD:*:*4V6F6F4V3#7L2B:*:*89894V4V+\;V6F:*/@894V
        """#),
    // IPA Extensions
    Block(
      first: 0x0250,
      regular: #"""
        4V4V4V4V3#3#4V4V4V4V:L1N1N7032+\4V4V4[3%6R4V4V4V****.<-A,Q**56=M=M=M4V4V4O4V<6;b4I-M-M-M-M
        -M-M-M48483#**+7**..+\+\4V5/4C3#:*3#3K3#474?4?3#3#3#3#;\4#324[4N/Q3#/^4V3#3#AZ@#C.9V0R:#;?
        8-722E3[8b8b
        """#,
      bold: #"""
        4V6F6F6F4V4V6F6F4V4V<$2]2]9*5--M6F6F5S4V616F6F6F+\+\/a-K.<+\67?@?@?@6F6F6N6F=N>%:b/@/@/@/@
        /@/@/@5N5N4V-M-M-M44-M-M6F6[5K4V;\4V543#8S3Y3Y4V4V4V4V;\6N5-5S681N4V1A6F4V4VCbA,IR=%4)=;>W
        ;X9-4(5%:9:9
        """#),
    // Greek
    Block(
      first: 0x0370,
      regular: #"""
        bbbbbbbb-M-Mbbbbbbbb-M3#3#3#+\bbbbbbbbbb-M-M8:+\<)=W/5bb;Ubb>;;(**89894K8;896F:*;\+\898;=M
        :*7V;\:*89bb6U6F89<E89=R:^+\895C144V**4C5C5=3#4W141*4V4V**3#3#5?3#184V9(502>6S/L4C7S3V9W;b
        **4C4V4C;bbb5=4C;QAM;Q4^;b62;\4V:*3#6F/^6b3_;05@?C=M8H4V8G3#89896C6(:H4Q1Y0*62583#**;\1,1,
        894V:*=M9#50:*:*:*
        """#,
      bold: #"""
        bbbbbbbb-M-Mbbbbbbbb-M4V4V4V-Mbbbbbbbbbb-M1[:*-M>6?b2-bb=<bb@N=W+\:*:*62:#896F:*;\+\:*89=M
        :*7I;\:*89bb606F89=489<\<M+\896N1?6F+\5K6N6E4V6=2/1R6F46+\4Y4V6H4V136F;C6V3L8\155K9\5>;*>%
        +\5K6F5K>%bb6E5K;LC%;L:b>%8L;\6F:*4V6F1A;&3_<R6EBR?@9B6F9B6:89897G67:D5C311'8L6T4V+\;\2727
        896F:*=M:N6V:*:*:*
        """#),
    // Cyrillic
    Block(
      first: 0x0400,
      regular: #"""
        898:>N48:#89+\+\3#DXC8>85L:#78:#898#89488N89@F68:#:#5L8#=M:*;\:#89:*6F78;889:N88@8A#<8?88#
        :#C8:*4V584#.N5N4V8=1N4[4[1#5N9#4N4V484V3#1M3#=83#583N<N=87#:#3N38;#484V4V4V.N383#**+\**@#
        =#4V1#4[3#4NMW6a;\6JA<9X8;3#?Q93=D8^DP>S681N<B9%;\4V<P7/<P7/E;?O=M6II*>3MW6a:*3#3*########
        ######:#4[8#3N894V2L0-48.N8@4G@F8=681N5L1#5L1#5L1#:R4,:*4N?,7RG;>Y;)3N:*3#6F1M4V3#4V3#893#
        @J9*883N883N884V>G87>G87+\@F8=8:4K8#5N:*4N:*4N883N=M9#**894V894VC#?@894V;(4V;(4V@F8=681N68
        4?:#4[:#4[;\4V;\4V;\4V:#38783#783#783#883N48.N?8:#48.N893#893#8#4VAb?&AI=)8036B&@*D)?*;\4[
        :\86681N8#5Nbbbbbbbbbbbb;\4VA0:*bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
        """#,
      bold: #"""
        898=?85,9T89+\+X4VF#E#?#6E:#6]:#:*:#:*5,9V89?^7&:#:#6E9@=M:*;\:#89:*6F6]>789:;9BC-CJ>XB8:#
        9TD#:#4V6T6N08774V9O2]6N6N3$78:N686F686F4V2N4V?#4V6N5H=N>#:8>86N4N>85N4V4V6F084N4V+\,#+\B#
        @#6F3$6N4V68K`;]>W9BB1<A894V@K<J<\;*EAB;7&2]<\;*;\6F=(7O=(7OFYB.='7=K`?XK`;]:*4V5O########
        ######:#6N:#6N896F2H165,089B6,?^9O7&2]6E3$6E3$6E3$;:6_:*68?,9YG%@B:*5B:*4V6F2N4V4V4V4V894V
        >59&9B5H9B5H9B6F>=8P>=8P+\?^9O9@6+9@78:*68:*689B5H=M:N+\:*4V:*4VC#?@894V:24V:24V?^9O7&2]7&
        3Y:#6N:#6N;\6F;\6F;\6F9T4N6]4V6]4V6]4V9B5H5,08B8>85,08894V894V:#6FCa@]AP>'8&4-C=AHD&@I;\5S
        ;C9>7&2]9@78bbbbbbbbbbbb;\6FA0;\bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
        """#),
    // Hebrew
    Block(
      first: 0x05D0,
      regular: #"""
        7)6,0E4R75+7-98'7\+74)3V3`8P8b+7/@7b5K6_6D3+4?5[4)::9*
        """#,
      bold: #"""
        8X7B285K8K,M.O9=9$,M5?4P56:&:2,M0V996U8I7Z4K6B7^5?<T9a
        """#),
    // Latin Extended Additional
    Block(
      first: 0x1E00,
      regular: #"""
        894V894V894V894V:*3#:*4V:*4V:*4V:*4V:*4V894V894V894V894V894V6F+\;\4V:*4V:*4V:*4V:*4V:*4V+\
        **+\+\893#893#893#4V**4V**4V**4V**=M=M=M=M=M=M:*4V:*4V:*4V:*4V;\4V;\4V;\4V;\4V894V894V:*-M
        :*-M:*-M:*-M893#893#893#893#893#6F+\6F+\6F+\6F+\:*4V:*4V:*4V:*4V:*4V893#893#A0:*A0:*A0:*A0
        :*A0:*893#893#893#6F3#6F3#6F3#4V+\:*3#4V**bbbb9Bbb894V894V894V894V894V894V894V894V894V894V
        894V894V894V894V894V894V894V894V894V894V+\**+\**;\4V;\4V;\4V;\4V;\4V;\4V;\4V>?7b>?7b>?7b>?
        7b>?7b:*4V:*4V>88>>88>>88>>88>>88>893#893#893#893#bbbbbbbbbbbb
        """#,
      bold: #"""
        :*4V:*6F:*6F:*6F:*4V:*6F:*6F:*6F:*6F:*6F894V894V894V894V894V6F-M;\6F:*6F:*6F:*6F:*6F:*6F+\
        +\+\+\:*4V:*4V:*4V6F+\6F+\6F+\6F+\=M?@=M?@=M?@:*6F:*6F:*6F:*6F;\6F;\6F;\6F;\6F896F896F:*/@
        :*/@:*/@:*/@894V894V894V894V894V6F-M6F-M6F-M6F-M:*6F:*6F:*6F:*6F:*6F894V894VA0;\A0;\A0;\A0
        ;\A0;\894V894V894V6F3#6F3#6F3#6F-M;\4V4V+\bbbb9\bb:*4V:*4V:*4V:*4V:*4V:*4V:*4V:*4V:*4V:*4V
        :*4V:*4V894V894V894V894V894V894V894V894V+\+\+\+\;\6F;\6F;\6F;\6F;\6F;\6F;\6F>69S>69S>69S>6
        9S>69S:*6F:*6F=F:.=F:.=F:.=F:.=F:.894V894V894V894Vbbbbbbbbbbbb
        """#),
    // General Punctuation
    Block(
      first: 0x2010,
      regular: #"""
        -Mbb4V4VC#C#014N********-M-M-M-M4V4V.0bbbbbbC#bbbbbb##########)=C#bb)#.8.8bbbbbbbb-M-Mbb3#
        bb-Mbbbbbbbbbb(9
        """#,
      bold: #"""
        -Mbb4V4VC#C#2^4N+\+\+\+\3#3#3#3#4V4V.0bbbbbbC#bbbbbb##########)=C#bb*N2828bbbbbbbb-M-Mbb68
        bb-Mbbbbbbbbbb(9
        """#),
    // Currency
    Block(
      first: 0x20A0,
      regular: #"""
        4V:*:*4V4V=M:*F#H3A0>.3>4V896FC#3N89;\894V:*bbbbbbbbbbbbbbbbbb:O
        """#,
      bold: #"""
        4V:*:*4V4V?@:*F#J0A0?53>4V:*6FES4V89;\:*89:*bbbbbbbbbbbbbbbbbb=(
        """#),
    // Letterlike
    Block(
      first: 0x2116,
      regular: #"""
        E8:HbbbbbbbbbbbbbbbbbbbbC#
        """#,
      bold: #"""
        FN:HbbbbbbbbbbbbbbbbbbbbC#
        """#),
    // Arrows
    Block(
      first: 0x2190,
      regular: #"""
        C#3#C#3#
        """#,
      bold: #"""
        C#3#C#3#
        """#),
    // Mathematical Operators
    Block(
      first: 0x2200,
      regular: #"""
        bbbb2Wbbbbbb6Hbbbbbbbbbbbbbbbb=9bb9W5Obbbb(9bbbbbb+\4Gbbbbbb9WB8bb
        """#,
      bold: #"""
        bbbb2Wbbbbbb6Hbbbbbbbbbbbbbbbb=9bb9W5Obbbb(9bbbbbb+\4Gbbbbbb9WB8bb
        """#),
    // Relations
    Block(
      first: 0x2245,
      regular: #"""
        bbbbbb4Gbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb4G5NC#bb4G4G
        """#,
      bold: #"""
        bbbbbb4Gbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb4G5NC#bb4G4G
        """#),
  ]
}
