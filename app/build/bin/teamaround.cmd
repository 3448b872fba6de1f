@echo off
rem Starts Teamaround: the window, or a subcommand. Works from any folder, spaces in paths too.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA_EXE="
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA_EXE=%HOME_DIR%\runtime\bin\java.exe"
if not defined JAVA_EXE if defined JAVA_HOME findstr /r /c:"JAVA_VERSION=.2[5-9]" /c:"JAVA_VERSION=.[3-9][0-9]" "%JAVA_HOME%\release" >nul 2>nul && set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE for /f "usebackq delims=" %%j in ("%HOME_DIR%\jdk") do if exist "%%j\bin\java.exe" set "JAVA_EXE=%%j\bin\java.exe"
if not defined JAVA_EXE (
  echo Teamaround needs Java 25 or newer: set JAVA_HOME to the folder of a JDK 25. 1>&2
  exit /b 1
)
rem The user's own temp folder is readable by that user only; ours inside it is emptied first.
set "OUR_TEMP=%LOCALAPPDATA%\Temp\Teamaround\%RANDOM%%RANDOM%"
mkdir "%OUR_TEMP%" 2>nul
"%JAVA_EXE%" --module-path "%HOME_DIR%\javafx" --add-modules ALL-MODULE-PATH ^
  --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ^
  -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash -XX:+DisableAttachMechanism -XX:+UseSerialGC -Xmx1g ^
  -Dh2.allowedClasses=org.none.None "-Djdk.serialFilter=!*" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true "-Djava.io.tmpdir=%OUR_TEMP%" ^
  -cp "%HOME_DIR%\lib\*" org.teamaround.command.Teamaround %*
set "RESULT=%ERRORLEVEL%"
rmdir /s /q "%OUR_TEMP%" 2>nul
exit /b %RESULT%
