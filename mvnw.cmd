@echo off
rem Runs Maven with a JDK 21 or newer: JAVA_HOME, the PATH, or the usual install folders. Needs Maven 3.8 or newer on
rem the PATH (on Linux and macOS ./mvnw fetches one).
setlocal EnableDelayedExpansion
set "FOUND="
set "BEST=0"
if defined JAVA_HOME call :try "%JAVA_HOME%"
if !BEST! geq 21 goto run
for /f "delims=" %%j in ('where javac 2^>nul') do for %%d in ("%%~dpj..") do call :try "%%~fd"
for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do call :try "%%~fd"
if !BEST! lss 21 (
  echo Colophon needs a JDK 21 or newer, and none was found in JAVA_HOME, on the PATH or in the usual folders. 1>&2
  exit /b 1
)
:run
set "JAVA_HOME=!FOUND!"
where mvn >nul 2>nul
if errorlevel 1 (
  echo Maven 3.8 or newer is not on the PATH. Install Apache Maven and run this again. 1>&2
  exit /b 1
)
cd /d "%~dp0"
call mvn %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\javac.exe" exit /b
for /f "tokens=2 delims=. " %%v in ('""%~1\bin\javac.exe" -version" 2^>^&1') do set "V=%%v"
if !V! gtr !BEST! (
  set "BEST=!V!"
  set "FOUND=%~1"
)
exit /b
