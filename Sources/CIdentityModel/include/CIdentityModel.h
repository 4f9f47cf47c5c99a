#ifndef COTERIE_IDENTITY_MODEL_H
#define COTERIE_IDENTITY_MODEL_H

#include <stddef.h>

/// The bytes of identity-model.tsv, which `script/bench identity --fit` writes.
extern const unsigned char coterie_identity_model[];
/// How many there are.
extern const size_t coterie_identity_model_length;

#endif
