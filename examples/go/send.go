// Sends an SMS through Octotoo with what Go brings. The address is the provider's own.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

func main() {
	body, err := json.Marshal(map[string]any{
		"sms":        map[string]string{"from": "Shop", "text": "Hello from Go"},
		"recipients": []map[string]int64{{"phone": 380500000001}},
	})
	if err != nil {
		log.Fatal(err)
	}
	request, err := http.NewRequest(http.MethodPost, "https://api.octotoo.ua/sms-v3", bytes.NewReader(body))
	if err != nil {
		log.Fatal(err)
	}
	token := os.Getenv("OCTOTOO_TOKEN")
	if token == "" {
		token = "my-token"
	}
	request.Header.Set("Authorization", "Bearer "+token)
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response.StatusCode, string(answer))
	if response.StatusCode >= 300 {
		os.Exit(1)
	}
}
