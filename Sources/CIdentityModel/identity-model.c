#include "CIdentityModel.h"

// C23, which clang takes in every C.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bytes[] = {
#embed "identity-model.tsv"
};

const unsigned char *coterie_identity_model(void) { return bytes; }

size_t coterie_identity_model_length(void) { return sizeof bytes; }
