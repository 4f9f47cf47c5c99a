// The functions are in the libraries. That their declarations are valid C is checked here.
#include "ccairo.h"
