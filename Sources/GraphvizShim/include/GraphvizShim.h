#pragma once
const char *coterie_gv_version(void);
