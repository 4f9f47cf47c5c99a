#include "CIdentityModel.h"

const unsigned char coterie_identity_model[] = {
#embed "identity-model.tsv"
};
const size_t coterie_identity_model_length = sizeof coterie_identity_model;
