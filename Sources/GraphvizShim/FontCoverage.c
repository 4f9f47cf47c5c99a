#include "GraphvizShim.h"

#include <fontconfig/fontconfig.h>

static int is_covered(const FcFontSet *fonts, unsigned int code) {
  for (int i = 0; fonts && i < fonts->nfont; i++) {
    FcCharSet *letters;
    if (FcPatternGetCharSet(fonts->fonts[i], FC_CHARSET, 0, &letters) == FcResultMatch &&
        FcCharSetHasChar(letters, code))
      return 1;
  }
  return 0;
}

void coterie_fonts_lack(const unsigned int *codes, long count, unsigned char *flags) {
  FcPattern *any = FcPatternCreate();
  FcObjectSet *wanted = FcObjectSetBuild(FC_CHARSET, (char *)0);
  FcFontSet *fonts = any && wanted ? FcFontList(NULL, any, wanted) : NULL;
  for (long i = 0; i < count; i++) flags[i] = !is_covered(fonts, codes[i]);
  if (fonts) FcFontSetDestroy(fonts);
  if (wanted) FcObjectSetDestroy(wanted);
  if (any) FcPatternDestroy(any);
}
