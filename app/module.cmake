# How a folder becomes a library and a file becomes a test. Read by .ci/check_layers.py as data, too.

add_library(spancast_options INTERFACE)
target_include_directories(spancast_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(spancast_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
  SPANCAST_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(spancast_options INTERFACE /W4 /permissive- /utf-8)
else()
  target_compile_options(spancast_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Wno-missing-field-initializers # a designated initializer says what it sets
    $<$<NOT:$<CONFIG:Release>>:-Werror>)
endif()
if(SPANCAST_SANITIZE)
  target_compile_options(spancast_options INTERFACE
    -fsanitize=${SPANCAST_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(spancast_options INTERFACE -fsanitize=${SPANCAST_SANITIZE})
endif()
if(SPANCAST_FUZZ)
  target_compile_options(spancast_options INTERFACE -fsanitize=fuzzer-no-link)
  target_link_options(spancast_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
include(CheckPIESupported)
check_pie_supported() # so that programs are linked as position independent where their code is
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT SPANCAST_SANITIZE AND NOT SPANCAST_FUZZ)
  # What is shipped is hardened as Debian hardens its own packages.
  target_compile_options(spancast_options INTERFACE
    "$<$<CONFIG:Release>:-fstack-protector-strong;-fstack-clash-protection;-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
  target_link_options(spancast_options INTERFACE "$<$<CONFIG:Release>:-Wl,-z,relro;-Wl,-z,now;-Wl,--as-needed>")
endif()
find_program(MOLD mold)
if(MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_BUILD_TYPE STREQUAL "Release")
  target_link_options(spancast_options INTERFACE -fuse-ld=mold)
endif()

# app_module(DIR DEPS other/folders... USES libraries...)
# One static library per folder; DEPS are the only folders it may include.
function(app_module dir)
  cmake_parse_arguments(M "" "" "DEPS;USES" ${ARGN})
  string(REPLACE "/" "_" name ${dir})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${dir}/*.cpp ${CMAKE_SOURCE_DIR}/${dir}/*.h)
  file(GLOB units CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${dir}/*.cpp)
  string(REPLACE "/" "_" deps "${M_DEPS}")
  if(units)
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC spancast_options ${deps} ${M_USES})
    if(NOT "${M_USES}" MATCHES "Qt6::")
      set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    endif()
  else()
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE spancast_options ${deps} ${M_USES})
  endif()
endfunction()

# app_test(FILE DEPS folders... USES libraries... LABEL unit TIMEOUT seconds)
# tests/unit/app/otlp/tst_json.cpp becomes the ctest unit.app.otlp.json.
function(app_test file)
  cmake_parse_arguments(T "" "LABEL;TIMEOUT" "DEPS;USES;ARGS" ${ARGN})
  get_filename_component(stem ${file} NAME_WE)
  get_filename_component(area ${file} DIRECTORY)
  string(REGEX REPLACE "^tests/" "" area ${area})
  string(REPLACE "/" "." area ${area})
  string(REGEX REPLACE "^tst_" "" short ${stem})
  string(REPLACE "." "_" target "tst.${area}.${short}")
  add_executable(${target} ${CMAKE_SOURCE_DIR}/${file})
  string(REPLACE "/" "_" deps "${T_DEPS}")
  if("tests_support" IN_LIST deps) # first, because linkers resolve from left to right
    list(REMOVE_ITEM deps tests_support)
    list(PREPEND deps tests_support)
  endif()
  if(area MATCHES "^gui")
    list(APPEND deps tests_watched)
  endif()
  target_link_libraries(${target} PRIVATE spancast_options ${deps} ${T_USES} Qt6::Test)
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/bin)
  app_add_test(${area}.${short} LABEL "${T_LABEL}" TIMEOUT "${T_TIMEOUT}" COMMAND ${target} ${T_ARGS})
endfunction()

# app_add_test(NAME LABEL unit TIMEOUT seconds COMMAND ...): a ctest in the same calm environment as every other one.
function(app_add_test name)
  cmake_parse_arguments(A "" "LABEL;TIMEOUT" "COMMAND" ${ARGN})
  if(NOT A_LABEL)
    string(REGEX MATCH "^[a-z]+" A_LABEL ${name})
  endif()
  if(NOT A_TIMEOUT)
    set(A_TIMEOUT 60)
  endif()
  add_test(NAME ${name} COMMAND ${A_COMMAND} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  set(home ${CMAKE_BINARY_DIR}/tests/home)
  set_tests_properties(${name} PROPERTIES LABELS "${A_LABEL}" TIMEOUT ${A_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_SCALE_FACTOR=1;LC_ALL=C.UTF-8;TZ=UTC;HOME=${home};XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;XDG_CACHE_HOME=${home}/cache;XDG_RUNTIME_DIR=${home}/run;SPANCAST_SOURCE_DIR=${CMAKE_SOURCE_DIR};SPANCAST_BIN_DIR=${CMAKE_BINARY_DIR}/bin;ASAN_OPTIONS=detect_leaks=1:abort_on_error=0;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/.ci/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
