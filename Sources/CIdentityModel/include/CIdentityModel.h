#ifndef COTERIE_IDENTITY_MODEL_H
#define COTERIE_IDENTITY_MODEL_H

#include <stddef.h>

/// The bytes of identity-model.tsv, which `script/bench identity --fit` writes.
const unsigned char *coterie_identity_model(void);
/// How many there are.
size_t coterie_identity_model_length(void);

#endif
